import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Refused } from './data/ask.ts';
import './style/main.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The graph changes when sources are loaded, not while one looks at it.
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // What was refused will be refused again; what did not come may come.
      retry: (count, error) => !(error instanceof Refused) && count < 2,
    },
  },
});

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
