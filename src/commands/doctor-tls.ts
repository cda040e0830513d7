/** What a Windows PC would say about the certificate and the TLS versions of a server. */
import tls from 'node:tls';
import { LIMITS } from '../limits.js';
import { bad, type Finding, good, hint } from './doctor-finding.js';

const DAY_MS = 86_400_000;

/** Words of OpenSSL -> what to do. Source: Node.js, "X509 certificate error codes". */
const CURES: Readonly<Record<string, string>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'an intermediate certificate is missing: serve the full chain (fullchain.pem, not cert.pem)',
  UNABLE_TO_GET_ISSUER_CERT: 'a certificate of the chain is missing: serve the full chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'the chain is incomplete, or its authority is none that everybody trusts: serve the full ' +
    'chain of a public authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'the authority is your own: use a certificate of a public authority',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed: use a certificate of a public authority',
  CERT_HAS_EXPIRED: 'it has expired: renew it',
  CERT_NOT_YET_VALID: 'it is not valid yet: check the clock of this computer',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another host name: get one for this name',
};

/** Looks at certificate and versions by connecting; only for https. */
export async function checkTls(url: URL, now: Date): Promise<Finding[]> {
  const newest = await connect(url, {});
  if ('error' in newest) return [bad(`TLS: ${newest.error.message}`, whyNot(newest.error))];
  const { protocol, validTo, refusal } = newest;
  if (refusal) {
    return [bad(`certificate refused: ${refusal.message}`, `${whyNot(refusal)} (QBWC1048)`)];
  }
  const days = Math.floor((validTo.getTime() - now.getTime()) / DAY_MS);
  const found = [good(`certificate trusted, ${protocol}, valid for ${days} more days`)];
  if (days < LIMITS.certificateDaysMin) {
    found.push(hint(`the certificate ends in ${days} days`, 'see that it is renewed by itself'));
  }
  const older = await connect(url, { maxVersion: 'TLSv1.2' });
  if ('error' in older) {
    const cure = 'older Windows has no TLS 1.3: allow TLS 1.2 as well';
    found.push(bad('TLS 1.2 is not accepted', cure));
  } else {
    found.push(good('TLS 1.2 is accepted, for older Windows'));
  }
  return found;
}

type Code = Error & { code?: string };
type Connected = { error: Code } | { protocol: string; validTo: Date; refusal: Code | undefined };

function connect(url: URL, options: { maxVersion?: tls.SecureVersion }): Promise<Connected> {
  return new Promise((resolve) => {
    const socket = tls.connect({
      host: url.hostname,
      port: Number(url.port || 443),
      servername: url.hostname,
      // Judged below, so that the certificate can be told of even when it is refused.
      rejectUnauthorized: false,
      timeout: LIMITS.doctorTimeoutMs,
      ...options,
    });
    const fail = (error: Code) => {
      socket.destroy();
      resolve({ error });
    };
    socket.once('error', fail);
    socket.once('timeout', () => fail(new Error('no answer')));
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerCertificate();
      const authorization: unknown = socket.authorizationError;
      socket.destroy();
      resolve({
        protocol: socket.getProtocol() ?? 'TLS',
        validTo: new Date(certificate.valid_to),
        refusal: toError(authorization) ?? tls.checkServerIdentity(url.hostname, certificate),
      });
    });
  });
}

/** Node gives the code as text or as an error, by version. */
function toError(authorization: unknown): Code | undefined {
  if (!authorization) return undefined;
  if (authorization instanceof Error) return authorization;
  return Object.assign(new Error(String(authorization)), { code: String(authorization) });
}

function whyNot(error: Code): string {
  return CURES[error.code ?? ''] ?? 'open the address in a browser on another computer';
}
