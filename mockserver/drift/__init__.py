"""What has changed at Pinterest: recorded answers, and newer descriptions, beside what the fake knows."""
