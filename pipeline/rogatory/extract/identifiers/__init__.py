"""Finds identifiers: accounts, lines, addresses of the net, wallets, documents, vehicles, registers, amounts."""
