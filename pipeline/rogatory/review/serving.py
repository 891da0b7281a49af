"""Runs the site: one process, on this machine only unless the connection is encrypted."""

import ipaddress
import ssl
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from rogatory.errors import RunError


def serve(app: FastAPI, *, host: str, port: int, certificate: Path | None, key: Path | None, proxied: bool) -> None:
    """Serve until stopped.

    `proxied` says that a proxy in front ends the encryption and is the only one who can reach the port.

    Raises:
        RunError: If others could reach the site without encryption, or the certificate cannot be used.
    """
    if not (certificate or proxied or _is_own(host)):
        reason = "passwords and records would cross the network unencrypted"
        raise RunError(
            host, reason, "Give --certificate and --key, or put a proxy with TLS before it and say --proxied"
        )
    if certificate is not None:
        try:
            ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(certificate, key)
        except (OSError, ssl.SSLError) as error:
            raise RunError(certificate, f"it cannot be used: {error}", "Name a PEM certificate and its key") from error
    uvicorn.run(
        app,
        host=host,
        port=port,
        ssl_certfile=certificate,
        ssl_keyfile=key,
        proxy_headers=proxied,
        access_log=False,  # addresses hold searched words; the site logs routes itself
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=5,
    )


def _is_own(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
