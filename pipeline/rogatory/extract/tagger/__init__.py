"""The network at work: proposals of all three layers with the answers of its heads."""
