# Law to come, and what is not law yet: the law book has it, and nothing is computed with it. The app’s page is built without these.

coming-status-adopted = Adopted; applied from a later day
coming-status-no-day = Adopted; as far as we have read, its day is not set
coming-status-pending = A court still has to decide
coming-status-proposal = A proposal only, and no law

coming-day-proposed = Proposed
coming-day-adopted = Adopted
coming-day-judged = Judgment
coming-day-in-force = In force
coming-day-rest-in-force = In part only from
coming-day-applied = Applied from

coming-procedure-regulation = Rules of procedure for cases across borders under the GDPR
coming-procedure-regulation-about = Chapters III and IV apply to investigations opened, and complaints lodged, from the day of application on. Chapters V and VI apply to cases referred to the EDPB from then on. Among other things, the party under investigation is heard on preliminary findings. We have not checked whether it becomes part of the EEA Agreement.
coming-norwegian-recovery = Norway: how State claims, unpaid fines among them, are collected
coming-norwegian-recovery-about = We have not checked which provisions come into force only with the rest.
coming-norwegian-procedure-act = Norway: a new Public Administration Act
coming-norwegian-procedure-act-about = It takes the place of the Act of 1967 from a day that the King decides. In the copy that was read, no day had been set. The sections below are matched by their headings; their wording was not in the copy.
coming-binding-decision = Whether EDPB Binding Decision 1/2021 (WhatsApp) is valid
coming-binding-decision-about = The Court of Justice held that the company may challenge the decision, and referred the case back to the General Court. What rests on that decision here may fall with it.
coming-swedish-transport = Sweden: the fine on Storstockholms Lokaltrafik (SL)
coming-swedish-transport-about = The Court of Justice has answered the questions of the Supreme Administrative Court (HFD). No judgment of HFD after that was found.
coming-digital-omnibus = European Union: the Digital Omnibus
coming-digital-omnibus-about = It would change definitions of the GDPR and the rules on notifying breaches, and move rules on cookies into the GDPR. On 18 June 2026 Parliament and Council had not agreed on this part, as a law firm reported; nothing later was found.
