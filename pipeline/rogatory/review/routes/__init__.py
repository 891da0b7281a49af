"""The pages of the site and its API, a module for each part."""
