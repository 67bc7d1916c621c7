# Institutions and bodies of the Union: their Regulation, and what is said of it.

regime-eu-institutions = Institutions of the Union: Regulation 2018/1725

provision-eui-order-duties = An order on duties, such as security or breaches, not followed
provision-eui-order-principles = An order on principles or legal basis not followed
provision-eui-order-rights = An order on people’s rights not followed
provision-eui-order-transfers = An order on transfers not followed
provision-eui-no-order = An infringement without any order before it
provision-eui-political-advertising = Political advertisements: targeting, and telling of it (since 10 October 2025)

source-institutions-regulation = Regulation (EU) 2018/1725

note-eui-yearly = In one year, infringements of the duties can cost at most EUR 250,000 together, and those of principles, rights and transfers EUR 500,000.
note-eui-criteria = The amount goes by nature, gravity and duration, what was done about the damage, responsibility, earlier infringements, cooperation, the data, how the infringement became known, and earlier measures.
note-eui-heard = The institution must be heard, and the decision may rest only on what it could comment on.
note-eui-paid-to = What is paid goes to the budget of the Union.

measure-eui-reprimand = The Supervisor can reprimand, without any fine.
measure-eui-order = The Supervisor can order changes so that the processing follows the rules. Only not following an order can be fined.

open-eui-rest = We have read Arts 52 to 79. We have not checked time limits, or an action before the Court of Justice.
