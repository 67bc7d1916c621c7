# Hungary: its rules, its sources, and what is said of them.

## What has no rules here

refusal-hungarian-enforcement = An administrative fine of HUF 100,000 to 20 million can follow for unlawful processing, but no table here has it, so nothing is worked out. It is in Act CXII of 2011 (section 61(4)(a)), which is for law enforcement, national security and defence (section 2(3)). The number of people affected, the gravity, blame and earlier breaches are weighed (section 61(5)).
unless-hungarian-enforcement = If it was for law enforcement by one who has that task by law: Hungary has an Act on that with administrative fines, which is in no table here.

## Sources

source-hungarian-data-act = Hungarian Act CXII of 2011 on informational self-determination
