"""What a letter is: its type and all that is said once about the letter as a whole."""
