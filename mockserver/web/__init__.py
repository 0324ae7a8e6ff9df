"""The pages for people: dashboard, developer portal, mailbox, playground."""
