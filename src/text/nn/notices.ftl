# Ord som står ved kvart resultat.

notice-estimate = Dette er eit overslag, ikkje juridisk rådgiving.
