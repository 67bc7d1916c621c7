# Law to come, and what is not law yet: the law book has it, and nothing is computed with it. The app’s page is built without these.

coming-status-adopted = Adopted; applied from a later day
coming-status-no-day = Adopted; its day is not set, as far as was read
coming-status-pending = A court has still to decide
coming-status-proposal = A proposal only, and no law

coming-day-proposed = Proposed
coming-day-adopted = Adopted
coming-day-judged = Judgment
coming-day-in-force = In force
coming-day-rest-in-force = In part only from
coming-day-applied = Applied from

coming-procedure-regulation = Rules of procedure for cases across borders under the GDPR
coming-procedure-regulation-about = Chapters III and IV hold for investigations opened, and complaints lodged, from the day of application on; chapters V and VI for cases referred to the EDPB from then on. Among other things, the one investigated is heard on preliminary findings. Whether it becomes part of the EEA Agreement was not read.
coming-norwegian-recovery = Norway: how State claims, unpaid fines among them, are collected
coming-norwegian-recovery-about = Which provisions come into force only with the rest was not read.
coming-norwegian-procedure-act = Norway: a new Public Administration Act
coming-norwegian-procedure-act-about = It takes the place of the Act of 1967 from a day that the King decides. None had been set in the copy that was read. The sections below are matched by their headings; their wording was not in the copy.
coming-binding-decision = Whether EDPB Binding Decision 1/2021 (WhatsApp) is valid
coming-binding-decision-about = The Court of Justice held that the company may challenge the decision, and referred the case back to the General Court. What rests on that decision here may fall with it.
coming-swedish-transport = Sweden: the fine on Storstockholms Lokaltrafik (SL)
coming-swedish-transport-about = The Court of Justice has answered the questions of the Supreme Administrative Court (HFD). No judgment of HFD after that was found.
coming-digital-omnibus = European Union: the Digital Omnibus
coming-digital-omnibus-about = It would change definitions of the GDPR and the notice of breaches, and move rules on cookies into the GDPR. On 18 June 2026 Parliament and Council had not agreed on this part, as a law firm reported; nothing later was found.
