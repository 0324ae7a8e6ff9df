"""Serve many connections from one thread, which hands over to another before it would have to wait."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import threading
import time
from collections import deque
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import ClientDisconnected

from mockserver.server.connection import (
    LINGER_BYTES,
    LINGER_READS,
    LINGER_SECONDS,
    Connection,
    close_when_idle,
    logger,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.server.connection import ConnectionOwner
    from mockserver.server.request_body import Body
    from mockserver.server.request_head import Head

WAITED_FOR = 64 * 1024
"""Size in bytes up to which a body is received before the application is called, so that it need not wait for it."""

IN_A_ROW = 8
"""Requests of one connection to answer in a row before others get a turn; only a client that pipelines sends more."""

SETTLED = 8
"""Turns in a row after which a connection may be served alone; a thread for it costs as much as several requests."""

ALONE_AT_MOST = 8
"""Connections that may have a thread for being alone; one that falls silent keeps it until it asks again or ends."""

QUICK = 0.0002
"""Seconds within which a quick client sends its next request, so that it is not worth while to sleep meanwhile."""

MOST_SLEEPS = 32
"""Requests at most to wait for asleep before a client that has not been quick is taken for one again."""

DONT_WAIT: int | None = getattr(socket, "MSG_DONTWAIT", None)
"""Flag for sending only what the kernel takes without waiting; None on Windows, which has no such flag."""

give_way: Callable[[], object] = getattr(os, "sched_yield", None) or partial(time.sleep, 0)
"""Let others have the processor first."""


class Loop:
    """A loop in which one thread, the leader, waits for new clients and for requests on open connections.

    Threads that each serve one connection would spend their time handing the interpreter to one another. So the leader
    runs the application itself. Before it would have to wait, or when the application says that it will be busy, it
    starts another thread, which becomes the leader, and continues with that one connection alone.

    It does the same for a connection that has been the only one to ask for a while: a read that waits takes less time
    than a selector and a read, and a quick client's next request is awaited awake. As soon as others ask, this one
    takes its turn with them.
    """

    def __init__(self, listener: socket.socket, accept: Callable[[], None], idle_seconds: float | None) -> None:
        self.listener = listener
        self.accept = accept
        self.stopping = False
        self.finished = threading.Event()
        self.leader: Thread | None = None
        self.served: SharedConnection | None = None
        """The connection that the leader is serving."""
        self.alone: set[SharedConnection] = set()
        """Connections that each have a thread because they were the only one to ask."""
        self.latest: SharedConnection | None = None
        """The connection that had the last turn of those that take turns."""
        self.turns = 0
        """How many turns in a row it has had."""
        self.returned: deque[SharedConnection] = deque()
        """Connections that another thread has served and that the leader must wait for again."""
        self.idle = Deadlines(idle_seconds)
        self.lingering = Deadlines(LINGER_SECONDS)
        self.wakeup_reader, self.wakeup_writer = socket.socketpair()
        self.wakeup_writer.setblocking(False)
        self.selector = selectors.DefaultSelector()
        self.selector.register(listener, selectors.EVENT_READ, accept)
        self.selector.register(self.wakeup_reader, selectors.EVENT_READ, self._take_back)

    def run(self) -> None:
        """Lead until another thread does, or until the end; return at the end."""
        self.leader = threading.current_thread()
        self._lead()
        self.finished.wait()

    def stop(self) -> None:
        """Let the leader return; whoever is busy goes on."""
        self.stopping = True
        self._wake()

    def close(self) -> None:
        """Stop, and close the connections that nobody is busy with."""
        self.stop()
        if self.leader not in (None, threading.current_thread()):
            self.finished.wait()
        for key in list((self.selector.get_map() or {}).values()):
            if isinstance(key.data, SharedConnection):
                key.data.end()
        self._end_returned()
        self.selector.close()
        self.wakeup_reader.close()
        self.wakeup_writer.close()

    def add(self, connection: SharedConnection) -> None:
        """Wait for what a new connection sends; called by the leader."""
        self.selector.register(connection.socket, selectors.EVENT_READ, connection)
        self.idle.start(connection)

    def relieve(self) -> None:
        """Let another thread lead, if this one does, so that this one can go on with what keeps it busy."""
        connection = self.served
        if connection is None or threading.current_thread() is not self.leader:
            return
        leader = Thread(target=self._lead, name="mockserver", daemon=True)
        self._forget(connection)
        self.leader = leader
        try:
            leader.start()
        except Exception:  # no more threads, or a test has replaced them: the others have to wait
            self.leader = threading.current_thread()
            self.add(connection)

    def _lead(self) -> None:
        thread = threading.current_thread()
        try:
            while not self.stopping:
                patience = self._patience()
                for key, _ in self.selector.select(patience):
                    if self.stopping:
                        break
                    if isinstance(key.data, SharedConnection):
                        self._serve(key.data, thread)
                    else:
                        key.data()
                    if self.leader is not thread:
                        return
                if patience == 0:  # so nobody is looked for while all connections are in time
                    self._close_overdue()
        finally:
            if self.leader is thread:
                self.finished.set()

    def _serve(self, connection: SharedConnection, thread: Thread) -> None:
        self.served = connection
        self.turns = self.turns + 1 if connection is self.latest else 1
        self.latest = connection
        goes_on = connection.proceed()
        while goes_on and self._is_alone(connection, thread):
            self.alone.add(connection)
            self.relieve()
            if self.leader is thread:
                break
            goes_on = connection.proceed(ready=False)
        self.alone.discard(connection)
        if self.leader is thread:
            self.served = None
            if goes_on:
                (self.lingering if connection.lingers else self.idle).start(connection)
            else:
                self._forget(connection)
                connection.end()
        elif goes_on:
            self.returned.append(connection)
            self._wake()
            if self.stopping:
                self._end_returned()
        else:
            connection.end()

    def _is_alone(self, connection: SharedConnection, thread: Thread) -> bool:
        """Tell whether nobody has to wait while this connection is waited for, as no other one has asked lately."""
        if connection is not self.latest or connection.lingers or self.returned or self.stopping:
            return False
        return self.leader is not thread or (self.turns >= SETTLED and len(self.alone) < ALONE_AT_MOST)

    def _end_returned(self) -> None:
        while self.returned:
            with contextlib.suppress(IndexError):  # another thread took the last one
                self.returned.popleft().end()

    def _forget(self, connection: SharedConnection) -> None:
        self.selector.unregister(connection.socket)
        self.idle.drop(connection)
        self.lingering.drop(connection)

    def _take_back(self) -> None:
        self.wakeup_reader.recv(4096)
        while self.returned:
            connection = self.returned.popleft()
            self.selector.register(connection.socket, selectors.EVENT_READ, connection)
            (self.lingering if connection.lingers else self.idle).start(connection)

    def _wake(self) -> None:
        with contextlib.suppress(OSError):  # full, so the leader wakes up anyway, or closed
            self.wakeup_writer.send(b"!")

    def _patience(self) -> float | None:
        """Return the seconds until some connection has been silent for too long."""
        idle, lingering = self.idle.left(), self.lingering.left()
        if idle is None or lingering is None:
            return idle if lingering is None else lingering
        return min(idle, lingering)

    def _close_overdue(self) -> None:
        for connection in (*self.idle.overdue(), *self.lingering.overdue()):
            self._forget(connection)
            connection.end()


class Deadlines:
    """Tracks which connections have been silent for ``seconds``; None sets no limit."""

    def __init__(self, seconds: float | None, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds = seconds
        self._clock = clock  # bound here, so that a test that replaces `time.monotonic` does not change it
        self._ends: dict[SharedConnection, float] = {}
        """When each connection's time is up, the first to end first: all have the same limit."""

    def start(self, connection: SharedConnection) -> None:
        """Count a connection's time from now."""
        if self.seconds is not None:
            self._ends.pop(connection, None)
            self._ends[connection] = self._clock() + self.seconds

    def drop(self, connection: SharedConnection) -> None:
        """Forget a connection."""
        self._ends.pop(connection, None)

    def left(self) -> float | None:
        """Return the seconds to the first deadline; None without any."""
        for end in self._ends.values():
            return max(end - self._clock(), 0)
        return None

    def overdue(self) -> list[SharedConnection]:
        """Return the connections whose time is up, and forget them."""
        now = self._clock()
        found = []
        for connection, end in self._ends.items():
            if end > now:
                break
            found.append(connection)
        return found


class SharedConnection(Connection):
    """A connection that shares its thread with others, until it would make them wait."""

    def __init__(
        self, connection: socket.socket, address: Any, server: ConnectionOwner, loop: Loop, end: Callable[[], None]
    ) -> None:
        super().__init__(connection, address, server, loop.relieve)
        self.end = end
        """Function that closes the connection."""
        self.ready = False
        """Whether the next read returns without waiting."""
        self.sleeps = 0
        """Requests that are yet to be waited for asleep."""
        self.sleeps_next = 1
        """How many that will be when the client is next found not to be quick: twice as many each time."""
        self.waits_are_limited = False
        self.in_a_row = 0
        """Requests answered since the connection last got its turn."""
        self.awaited: tuple[Head, Body] | None = None
        """A request whose body has not arrived completely."""
        self.lingers = 0
        """Reads since we closed our side, counted from 1; their data is discarded. 0 while the connection is open."""

    def proceed(self, *, ready: bool = True) -> bool:
        """Go on with what has just come in, or wait for it unless it is `ready`; return whether more may come."""
        try:
            if self.lingers:
                self.lingers += 1
                return bool(self.socket.recv(LINGER_BYTES)) and self.lingers < LINGER_READS
            self.ready = ready
            self.in_a_row = 0
            if not self.take_in():
                return False
            if not self.advance():
                self.socket.shutdown(socket.SHUT_WR)
                self.lingers = 1
        except (ClientDisconnected, OSError):
            return False  # the client has gone
        except Exception:
            logger.exception("A connection failed.")
            return False
        return True

    def next_request(self) -> tuple[Head, Body] | None:
        """Return the next request, or None at the end of the connection."""
        request = self.awaited or super().next_request()
        self.awaited = None
        if request is not None:
            body = request[1]
            if len(self.inbox.data) < body.left <= WAITED_FOR and body.before_reading is None:
                self.awaited = request
                return None
            self.in_a_row += 1
            if self.in_a_row == IN_A_ROW:
                self.before_waiting()
        return request

    def receive(self, count: int) -> bytes:
        """Receive at most so many bytes; wait for the first."""
        if self.ready:
            self.ready = False
            return super().receive(count)
        self._wait()
        if self.sleeps:
            self.sleeps -= 1
            return super().receive(count)
        try:
            data = self._receive_awake(count)
        except OSError as error:
            raise ClientDisconnected(str(error)) from error
        return super().receive(count) if data is None else data

    def _receive_awake(self, count: int, clock: Callable[[], float] = time.perf_counter) -> bytes | None:
        """Receive what a quick client sends next; return None where it is not quick.

        To fall asleep and to wake up takes as long as such a client needs. Meanwhile whoever else wants the processor
        has it.
        """
        end, data = clock() + QUICK, None
        while data is None and clock() < end:
            give_way()
            with contextlib.suppress(BlockingIOError):  # nothing is there yet
                data = self.socket.recv(count, DONT_WAIT or 0)
        if clock() < end:
            self.sleeps_next = 1
        else:
            self.sleeps, self.sleeps_next = self.sleeps_next, min(2 * self.sleeps_next, MOST_SLEEPS)
        return data

    def send(self, data: bytes) -> None:
        """Send all of this, and wait only for what the system does not take at once."""
        try:
            sent = self.socket.send(data, DONT_WAIT or 0)
        except BlockingIOError:
            sent = 0
        except OSError as error:
            raise ClientDisconnected(str(error)) from error
        if sent < len(data):
            self._wait()
            super().send(data[sent:])

    def _wait(self) -> None:
        """Let the others go on without this one, and wait for its client no longer than for one that is idle."""
        self.before_waiting()
        if not self.waits_are_limited and self.server.idle_seconds is not None:
            self.waits_are_limited = True
            close_when_idle(self.socket, self.server.idle_seconds)
