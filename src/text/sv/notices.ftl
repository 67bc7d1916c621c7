# Ord som står vid varje resultat.

notice-estimate = Detta är en uppskattning, inte juridisk rådgivning.
