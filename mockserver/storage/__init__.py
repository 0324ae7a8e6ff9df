"""The storage that takes in uploads and serves pictures, videos and report files."""
