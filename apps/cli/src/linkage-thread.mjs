import { register } from 'tsx/esm/api';

// A thread does not inherit what lets the process read TypeScript.
register();
await import('./linkage-thread.ts');
