import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './shell/base.css';
import './shell/zod-without-eval.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

// Loaded only now, because the schemas are made when their modules run, and zod must know its limits before.
void import('./shell/start.tsx').then(({ start }) => start(place));
