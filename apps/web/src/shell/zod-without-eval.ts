import { config } from 'zod';

// The content security policy forbids making code from strings, which zod would otherwise try at its first object.
config({ jitless: true });
