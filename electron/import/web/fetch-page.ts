/** Fetches a page of the web, and reaches nothing that it may not, whatever names and redirections say. */

import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { FailureError, fail } from '../../../shared/api/failure.ts';

export interface FetchedPage {
  /** Where it was found in the end, after all redirections. */
  readonly address: string;
  /** Media type in lower case, without parameters; empty where the server does not say. */
  readonly type: string;
  /** As the server declares it; empty where it does not. */
  readonly charset: string;
  readonly bytes: Uint8Array;
}

export interface FetchLimits {
  /** Whether a host at this IP address may be asked. */
  readonly mayReach: (ip: string) => boolean;
  readonly signal: { readonly aborted: boolean };
  /** In bytes, unpacked. */
  readonly mostBytes?: number;
  /** For everything together. */
  readonly seconds?: number;
}

const MOST_REDIRECTIONS = 10;
const LOOK_AT_SIGNAL = 50;

/**
 * Names are resolved once for each request, and the connection goes to the address that was looked at: a name cannot mean
 * another host in between. Cookies and credentials are neither kept nor sent.
 *
 * Fails with `invalid-input` for what is no address of the web or may not be reached, `not-found` where nobody answers or there
 * is no page, `too-large`, and `cancelled`.
 */
export async function fetchPage(address: string, limits: FetchLimits): Promise<FetchedPage> {
  const { signal, mostBytes = 20_000_000, seconds = 20, mayReach } = limits;
  const ending = new AbortController();
  const deadline = setTimeout(() => ending.abort('slow'), seconds * 1000);
  const look = setInterval(() => signal.aborted && ending.abort('cancelled'), LOOK_AT_SIGNAL);
  try {
    let url = webAddress(address);
    for (let redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
      const response = await ask(url, mayReach, ending.signal);
      const next = response.headers.location;
      if (response.statusCode! >= 300 && response.statusCode! < 400 && next !== undefined) {
        response.destroy();
        url = webAddress(next, url);
        continue;
      }
      if (response.statusCode !== 200) {
        response.destroy();
        fail(
          'not-found',
          `${url.host} answered with "${response.statusCode} ${response.statusMessage}". Check the address.`,
        );
      }
      const bytes = await readBody(response, mostBytes);
      return { address: url.href, ...contentType(response), bytes };
    }
    fail('not-found', `${url.host} redirects again and again. Check the address.`);
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (ending.signal.reason === 'cancelled') fail('cancelled', 'The page was not fetched: it was cancelled.');
    if (ending.signal.reason === 'slow') {
      fail('not-found', `The page did not come within ${seconds} seconds. Try again later.`);
    }
    fail('not-found', `The page could not be fetched: ${(error as Error).message}. Check the address and the network.`);
  } finally {
    clearTimeout(deadline);
    clearInterval(look);
    ending.abort();
  }
}

function webAddress(address: string, base?: URL): URL {
  const text = address.trim();
  const url = URL.parse(base || /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`, base?.href);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    fail('invalid-input', `"${address}" is no address of the web. It begins with https:// or http://.`);
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function ask(url: URL, mayReach: FetchLimits['mayReach'], signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is an IP address is not looked up.
  if (isIP(host) !== 0 && !mayReach(host)) refuse(url);
  const lookup: LookupFunction = (name, options, answer) => {
    resolveName(name, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, []);
      const allowed = found.filter(({ address }) => mayReach(address));
      // One address that may not be reached makes the name suspect.
      if (allowed.length < found.length || found.length === 0) return answer(new FailureError(refusal(url)), []);
      if (options.all) return answer(null, allowed);
      return answer(null, allowed[0]!.address, allowed[0]!.family);
    });
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const headers = {
      'user-agent': 'Themata',
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
    };
    request(url, { lookup, headers, signal, agent: false }, resolve).on('error', reject).end();
  });
}

async function readBody(response: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const coding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  const body =
    coding === 'identity' ? response : response.pipe(coding === 'br' ? createBrotliDecompress() : createUnzip());
  response.on('error', (error) => body.destroy(error));
  response.on('aborted', () => body.destroy(new Error('the connection broke off')));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += (chunk as Uint8Array).length;
    if (size > mostBytes) {
      response.destroy();
      fail('too-large', `The page has more than ${Math.round(mostBytes / 1_000_000)} MB. Save it and import the file.`);
    }
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function contentType({ headers }: IncomingMessage): Pick<FetchedPage, 'type' | 'charset'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((part) => /^\s*charset\s*=\s*"?([^"\s]+)/.exec(part)?.[1]).find(Boolean);
  return { type: type.trim(), charset: charset ?? '' };
}

function refuse(url: URL): never {
  throw new FailureError(refusal(url));
}

function refusal({ host }: URL) {
  const message = `${host} is on this computer or in a network around it. Only pages of the public web are fetched.`;
  return { code: 'invalid-input', message } as const;
}
