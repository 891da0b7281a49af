"""The component that finds the acts a letter asks for."""
