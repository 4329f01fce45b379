// Finds a Chromium for the browser walk; on Debian and Ubuntu, as root, installs the distribution's own.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const say = (line) => process.stderr.write(`toile: ${line}\n`);

/** The path of a Chromium, installing Debian's where that can be done; ends the process with a clear sentence where none can be had. */
export function ensureChromium() {
  const found = () => [process.env.TOILE_CHROMIUM, ...PLACES].find((path) => path && existsSync(path));
  const here = found();
  if (here) return here;
  const isDebianRoot = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot) {
    say('installing Chromium from the distribution for the browser walk (once) …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    try {
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    } catch {
      say('apt-get could not install chromium. Install a Chromium or Chrome, or name one in TOILE_CHROMIUM.');
      process.exit(2);
    }
    const installed = found();
    if (installed) return installed;
  }
  say('the browser walk needs Chromium or Chrome: install one (on Debian: sudo apt-get install chromium), or name it in TOILE_CHROMIUM.');
  process.exit(2);
}
