# Liechtenstein: its rules, its sources, and what is said of them.

## What has no rules here

refusal-liechtenstein-enforcement = No administrative fine: for law enforcement by public bodies, the data protection authority has the powers of GDPR Art. 58 with the exception of fines (Datenschutzgesetz Art. 17(1a)). It can warn, reprimand, order that processing be brought into line, and restrict or ban it, after it has asked whether that would hinder the task.
unless-liechtenstein-enforcement = If a public body did it for law enforcement: the Datenschutzgesetz has no administrative fine for that.

## Sources

source-liechtenstein-data-act = Liechtenstein’s Data Protection Act (Datenschutzgesetz, 2018)
