"""Who is who: mentions become parties, with roles and what the letter says of them."""
