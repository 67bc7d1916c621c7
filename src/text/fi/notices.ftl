# Sanat, jotka ovat jokaisen tuloksen vieressä.

notice-estimate = Tämä on arvio, ei oikeudellista neuvontaa.
