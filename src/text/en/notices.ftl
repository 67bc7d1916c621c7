# Words that stand beside every result.

notice-estimate = This is an estimate, not legal advice.
