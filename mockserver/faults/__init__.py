"""What goes wrong on purpose: the plan, and how a fault changes an answer."""
