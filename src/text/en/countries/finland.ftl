# Finland: its rules, its sources, and what is said of them.

## The law that applies

regime-fi-gdpr = Finland: GDPR and Finnish Data Protection Act

## Sources

source-finnish-data-act = Finnish Data Protection Act (1050/2018)
source-finnish-constitution = Constitution of Finland

## What courts and authorities said

note-fi-churches = No fee on State and municipal authorities, public-law institutions, Parliament’s agencies, the Office of the President, or the Lutheran and Orthodox churches and their bodies.

## What else may happen

measure-fi-board = A sanctions board (seuraamuskollegio) imposes the fee.
measure-fi-appeal = The decision can be appealed to the administrative court, and with leave to the Supreme Administrative Court.
measure-fi-lapse = An unpaid fee lapses after five years.

## Time limits

daterule-fi-time-bar = No fee later than ten years after the infringement, or after a continuing one ended.

## What could not be checked

open-fi-appeal-time = The time to appeal in Finland was not read.
