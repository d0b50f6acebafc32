import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { readView } from '../address/view.ts';
import { Console } from './console.tsx';
import { readOperations } from './ready-operation.ts';
import '../style/chinese-font.css';
import '../style/tokens.css';
import '../style/frame.css';
import './console.css';

const { lang, variables } = readView(location.href);
const question = new URL(location.href).searchParams.get('question');

document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <Console operations={await readOperations(lang)} question={question} variables={variables} />
  </StrictMode>,
);
