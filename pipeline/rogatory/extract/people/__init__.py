"""Names of persons and companies found by their surroundings, without the network."""
