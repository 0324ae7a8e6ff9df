// A test of another language: it drives the fake through its control API, with what Node brings along.
import assert from "node:assert/strict";

const [origin] = process.argv.slice(2);

async function control(method, path, body) {
  const answer = await fetch(`${origin}/_mock${path}`, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : null;
  if (!answer.ok) throw Object.assign(new Error(json.error), { status: answer.status });
  return json;
}

const post = (path, body) => control("POST", path, body);
const get = (path) => control("GET", path);
const remove = (path) => control("DELETE", path);

const call = (token, method, path, body, signal) =>
  fetch(`${origin}/v5/${path}`, {
    method,
    signal,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });

const signIn = async (user) =>
  (await post("/tokens", { user, scopes: "user_accounts:read boards:read boards:write" })).access_token;

const scenarios = {
  async "somebody new logs in, without a page"() {
    const mika = await post("/users", { username: "mika", account_type: "BUSINESS" });
    await post("/settings", { consent: "auto", user: "mika" });
    const { redirect_uris: uris, app_id: app } = await get("/settings");
    const query = new URLSearchParams({
      response_type: "code",
      client_id: app,
      redirect_uri: uris[0],
      scope: "user_accounts:read",
      state: "as-sent",
    });
    const answer = await fetch(`${origin}/oauth/?${query}`, { redirect: "manual" });
    const back = new URL(answer.headers.get("location"));
    assert.equal(back.searchParams.get("state"), "as-sent");
    const { secret } = (await get("/apps")).find(({ id }) => id === app);
    const exchange = await fetch(`${origin}/v5/oauth/token`, {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${app}:${secret}`)}` },
      body: new URLSearchParams({
        grant_type: "authorization_code",
        code: back.searchParams.get("code"),
        redirect_uri: uris[0],
      }),
    });
    const { access_token: token } = await exchange.json();
    assert.equal((await (await call(token, "GET", "user_account")).json()).id, mika.id);
    await post("/journal/assert_called", { target: "oauth/token", grant_type: "authorization_code", times: 1 });
  },

  async "a month passes"() {
    const token = await signIn();
    await post("/clock/freeze", { moment: "2026-01-31T12:00:00Z" });
    const board = await (await call(token, "POST", "boards", { name: "Frozen" })).json();
    assert.equal(board.created_at, "2026-01-31T12:00:00");
    await post("/clock/advance", { days: 3000 });
    assert.equal((await call(token, "GET", "boards")).status, 401);
  },

  async "an answer is late, and then there is none"() {
    const token = await signIn();
    await post("/faults/delay", { target: "boards/list", seconds: 3600, times: 1 });
    await assert.rejects(call(token, "GET", "boards", undefined, AbortSignal.timeout(100)), { name: "TimeoutError" });
    await post("/faults/disconnect", { target: "boards/list", times: 1 });
    await assert.rejects(call(token, "GET", "boards"), (error) => error.cause.code === "UND_ERR_SOCKET");
    await post("/faults/disconnect", { target: "boards/list", when: "middle", times: 1 });
    await assert.rejects(call(token, "GET", "boards").then((answer) => answer.text()), { message: "terminated" });
    await post("/faults/malformed", { target: "boards/list", times: 1 });
    await assert.rejects(call(token, "GET", "boards").then((answer) => answer.json()), SyntaxError);
    assert.equal((await call(token, "GET", "boards")).status, 200);
  },

  async "a lost answer is no lost board, if the test wants it so"() {
    const token = await signIn();
    for (const [name, takes_effect, status] of [["Lost", false, 201], ["Made", true, 400]]) {
      const { number } = await post("/faults/disconnect", { target: "boards/create", takes_effect, times: 1 });
      await assert.rejects(call(token, "POST", "boards", { name }));
      await remove(`/faults/${number}`);
      assert.equal((await call(token, "POST", "boards", { name })).status, status);
    }
  },

  async "the second of three is one too many"() {
    const token = await signIn();
    await post("/faults/fail", { target: "boards/list", error: "rate_limited", after: 1, times: 1 });
    const statuses = [];
    for (let number = 0; number < 3; number += 1) statuses.push((await call(token, "GET", "boards")).status);
    assert.deepEqual(statuses, [200, 429, 200]);
    assert.deepEqual((await get("/faults")).unused, []);
  },

  async "quotas are used up"() {
    await post("/clock/freeze");
    await post("/quotas/set", { category: "org_read", standard: 1 });
    await post("/quotas/on");
    const token = await signIn();
    assert.equal((await call(token, "GET", "boards")).headers.get("x-ratelimit-remaining"), "0");
    assert.equal((await call(token, "GET", "boards")).status, 429);
    await post("/clock/advance", { minutes: 1 });
    assert.equal((await call(token, "GET", "boards")).status, 200);
  },

  async "tokens and apps end as in real life"() {
    const token = await signIn();
    await post("/users/change_password");
    assert.equal((await call(token, "GET", "boards")).status, 401);
    assert.match((await post("/tokens/debug", { token })).why, /changed the password/);
    const app = await post("/apps", { name: "Planner", state: "pending" });
    assert.equal((await post("/apps/review", { app: app.id, decision: "approve" })).state, "trial");
    assert.equal((await post("/deactivate", { who: app.id })).state, "deactivated");
  },

  async "a world is kept, and started from"() {
    await post("/boards", { name: "Kept", id: "549755885175" });
    const world = await get("/world");
    await post("/reset");
    assert.ok(!(await get("/boards")).production.some(({ id }) => id === "549755885175"));
    await post("/settings", { world });
    assert.ok((await get("/boards")).production.some(({ id }) => id === "549755885175"));
  },

  async "what is wrong is said"() {
    await assert.rejects(post("/faults/fail", { target: "pins/craete", error: "rate_limited" }), {
      status: 400,
      message: /Did you mean 'pins\/create'/,
    });
    await assert.rejects(post("/users/end_session", { user: "nobody" }), { status: 404 });
    await assert.rejects(post("/journal/assert_called", { target: "boards/list" }), {
      status: 409,
      message: /Nothing was called/,
    });
  },
};

for (const [name, play] of Object.entries(scenarios)) {
  await post("/reset");
  await play();
  console.log(name);
}
