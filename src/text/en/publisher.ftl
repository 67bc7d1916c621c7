# What the publisher of a copy says in its accessibility statement: to be replaced in every language.
# Once the parts below are yours, write – as the note, and it is left out.

publisher-note = This copy names no publisher. Whoever publishes a copy for others has to write here who is responsible for it, how to reach them, and which enforcement procedure applies. They also have to check for themselves whether the rest of this statement is true of their copy.
publisher-contact = Not stated: this part is for the publisher of the copy. If something does not work for you, turn to whoever runs the site on which you found it.
publisher-enforcement = Not stated: this part is for the publisher of the copy. It names the authority to turn to when the answer to your feedback does not satisfy you.
