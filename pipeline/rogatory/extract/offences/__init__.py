"""The component that finds the offences charged."""
