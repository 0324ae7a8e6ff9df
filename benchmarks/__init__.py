"""How fast the fake is, measured against the least that a Werkzeug application on the same server can do."""
