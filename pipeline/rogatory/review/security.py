"""What every answer of the site carries and every visit must keep to: headers, measure, log lines without persons."""

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from fastapi import Request, Response
from fastapi.responses import JSONResponse

from rogatory.review.visit import COOKIE

logger = logging.getLogger(__name__)

HEADERS = {
    # OWASP's cheat sheets on HTTP headers and on content security policy; nothing inline, nothing from elsewhere
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "strict-transport-security": "max-age=31536000",
}
MOST_BYTES = 256 << 10  # of what a visit may send: decisions and letters are small
_BURST, _PER_SECOND = 400, 20.0  # a page of sixty images at once, then a fast clerk
_KNOWN = 10_000  # visitors whose measure is remembered


class Measure:
    """How much each visitor may still ask for: a bucket that fills again with time."""

    def __init__(self) -> None:
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def allows(self, visitor: str, now: float) -> bool:
        """Take one from the visitor's bucket; False when it is empty. `now` is in seconds."""
        with self._lock:
            left, since = self._left.pop(visitor, (float(_BURST), now))
            left = min(float(_BURST), left + (now - since) * _PER_SECOND)
            allowed = left >= 1
            self._left[visitor] = (left - 1 if allowed else left, now)
            while len(self._left) > _KNOWN:
                self._left.popitem(last=False)
        return allowed


Next = Callable[[Request], Awaitable[Response]]


def guard(measure: Measure) -> Callable[[Request, Next], Awaitable[Response]]:
    """Return the step around every visit."""

    async def around(request: Request, following: Next) -> Response:
        started = time.monotonic()
        visitor = request.cookies.get(COOKIE) or (request.client.host if request.client else "")
        static = request.url.path.startswith("/static/")
        length = request.headers.get("content-length", "0")
        if not static and not measure.allows(visitor, started):
            response: Response = JSONResponse({"code": "too_many", "message": "Too many requests; wait"}, 429)
        elif request.method not in ("GET", "HEAD") and (not length.isdigit() or int(length) > MOST_BYTES):
            response = JSONResponse({"code": "too_large", "message": "The request is too large"}, 413)
        else:
            response = await following(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("cache-control", "no-store")
        _log(request, response.status_code, time.monotonic() - started)
        return response

    return around


def _log(request: Request, status: int, seconds: float) -> None:
    """Log the route, never what was asked for: words that were searched and names of files are personal."""
    route = request.scope.get("route")
    path = getattr(route, "path", "unknown")
    logger.info("%s %s %d %d ms", request.method, path, status, round(1000 * seconds))
