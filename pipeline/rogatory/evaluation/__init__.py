"""Compares what the pipeline finds with what annotators say."""
