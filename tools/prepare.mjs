// Installs packages and, where needed, a newer Node; does nothing else.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
