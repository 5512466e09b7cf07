/**
 * What goes wrong in a page while something is done with it: messages in the console, errors that nobody caught,
 * requests that fail, and requests to other hosts.
 *
 * @param origin the host that the page may ask
 * @param allowed findings that are no fault
 */
export async function troubleDuring(page, origin, work, allowed = []) {
  const findings = [];
  const listeners = {
    console: message => findings.push(`console, ${message.type()}: ${message.text()}`),
    pageerror: error => findings.push(`error in the page: ${error.message}`),
    request(request) {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) {
        findings.push(`request to another host: ${url}`);
      }
    },
    requestfailed(request) {
      const {errorText} = request.failure();
      // What a page fetches ahead is aborted when the browser leaves it.
      if (errorText !== 'net::ERR_ABORTED') {
        findings.push(`failed request: ${request.url()}: ${errorText}`);
      }
    },
    response(response) {
      if (response.status() >= 400) {
        findings.push(`status ${response.status()}: ${response.url()}`);
      }
    },
  };
  Object.entries(listeners).forEach(([event, listener]) => page.on(event, listener));
  try {
    await work();
  } finally {
    Object.entries(listeners).forEach(([event, listener]) => page.off(event, listener));
  }
  return findings.filter(finding => !allowed.includes(finding));
}
