# Ord som står ved hvert resultat.

notice-estimate = Dette er et anslag, ikke juridisk rådgivning.
