"""Flags for a lawyer, urgency, and the desk a request goes to, with reasons; nothing here refuses or answers."""
