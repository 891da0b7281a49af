"""Components that find what a letter says, each a folder of its own."""
