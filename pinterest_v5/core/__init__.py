"""The rules of the client and the drivers that perform them; users import nothing from here."""
