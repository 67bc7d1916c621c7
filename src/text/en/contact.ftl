# The line at the foot that names whom to ask, where whoever shows the page has said so; a link follows.

contact-ask = Questions? Contact
