# Ord, der står ved siden af hvert resultat.

notice-estimate = Dette er et estimat og ikke juridisk rådgivning.
