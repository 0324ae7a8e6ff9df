"""Texts with secrets in them, for everything of ours that shows texts to people."""

ACCESS_TOKEN = "pina_" + "AEUBUXAXAAJAWAAACAAGIDFQ" * 4
CLIENT_TOKEN = "pinc_" + "AMAYLXQXAAJAWAIAGAAFMDQD" * 4
REFRESH_TOKEN = "pinr_" + "ZYXW2345ABCD6789" * 6
JWT_REFRESH_TOKEN = "pinr.eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0-_abcdefghijklmnop"
APP_SECRET = "0123456789abcdef0123456789abcdef01234567"
CODE = "fedcba98765432100123456789abcdef01234567"
SIGNATURE = "0123456789abcdef" * 4

SAMPLES = [
    ("an access token alone", ACCESS_TOKEN, ACCESS_TOKEN),
    ("a header", f"authorization: Bearer {ACCESS_TOKEN}", ACCESS_TOKEN),
    ("a token of the app's owner", f"token={CLIENT_TOKEN}", CLIENT_TOKEN),
    ("a refresh token in a form", f"grant_type=refresh_token&refresh_token={REFRESH_TOKEN}&scope=", REFRESH_TOKEN),
    ("a refresh token in JSON", f'{{"refresh_token": "{REFRESH_TOKEN}"}}', REFRESH_TOKEN),
    ("a refresh token that is a JWT", f"Bad: {JWT_REFRESH_TOKEN}.", JWT_REFRESH_TOKEN),
    ("a code in a redirect", f"https://localhost/?code={CODE}&state=s", CODE),
    ("an app secret in a sentence", f"The secret {APP_SECRET} is wrong", APP_SECRET),
    ("an odd code in a redirect", "GET /callback?code=s3cr3t-c0de-of-a-kind&state=s", "s3cr3t-c0de-of-a-kind"),
    ("an odd secret in a form", "client_id=1&client_secret=not/shaped+alike&x=1", "not/shaped+alike"),
    ("the signature of a link", f"GET /downloads/a.txt?X-Amz-Expires=300&X-Amz-Signature={SIGNATURE}", SIGNATURE),
    ("an odd token in a query", "/v5/boards?access_token=0ddt0kenwithoutprefix", "0ddt0kenwithoutprefix"),
]
"""What it is, the text, and the secret in it."""
HARMLESS = [
    "Board not found.",
    "https://api.pinterest.com/v5/boards/1022106146619703648?page_size=25&bookmark=LT4xMDIy",
    "code 283: The authorization grant is invalid",
    "pinterest-v5, pina colada, pinr",
]
