import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Files of rules: `rules.ts`, `rules.complete.ts`, `vatm.rules.ts`. */
const rules = { path: ['/rules\\.ts$', '\\.rules\\.ts$', '/rules\\.\\w+\\.ts$'], pathNot: '\\.test\\.ts$' };

/** The fences between the rooms of the house (docs/decisions/0002). Each has a planted violation under `fences/planted/`. */
export const fences: IForbiddenRuleType[] = [
  {
    name: 'kernel-knows-no-context',
    severity: 'error',
    comment: 'The kernel carries every context and knows none.',
    from: { path: '^src/kernel/' },
    to: { path: '^src/(contexts|doors|ui)/' },
  },
  {
    name: 'contexts-meet-at-public-doors',
    severity: 'error',
    comment: 'A context reaches another one only through its public.ts.',
    from: { path: '^src/contexts/([^/]+)/' },
    to: { path: '^src/contexts/([^/]+)/', pathNot: ['^src/contexts/$1/', '^src/contexts/[^/]+/public\\.ts$'] },
  },
  {
    name: 'contexts-know-no-door',
    severity: 'error',
    comment: 'Doors lead into contexts, never the other way.',
    from: { path: '^src/contexts/', pathNot: '\\.test\\.tsx?$' },
    to: { path: '^src/doors/' },
  },
  {
    name: 'rules-are-pure',
    severity: 'error',
    comment: 'Rules know no database, no Node module, no door, no screen: what they need of the moment comes in.',
    from: rules,
    to: {
      path: [
        'store\\.ts$',
        '/database/',
        '/screens/',
        '^src/(doors|ui)/',
        '^node:',
        'node_modules/(kysely|pg|hono|react)',
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'rules-use-no-node',
    severity: 'error',
    comment: 'Rules run anywhere: no Node module.',
    from: rules,
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'doors-stay-outside',
    severity: 'error',
    comment: 'Doors see a context as it presents itself: context.ts, routes.ts, public.ts.',
    from: { path: '^src/doors/(web|api|cli|worker|[^/]+\\.ts)', pathNot: '\\.test\\.tsx?$' },
    to: { path: '^src/contexts/', pathNot: '^src/contexts/[^/]+/(context|routes|public)\\.ts$' },
  },
  {
    name: 'tools-are-pure',
    severity: 'error',
    comment: 'Tools run the rules from the shell: no store, no screen, no database.',
    from: { path: '^src/doors/tool/' },
    to: {
      path: [
        'store\\.ts$',
        'tables\\.ts$',
        '/screens/',
        '/migrations/',
        '^src/kernel/database/',
        '^src/doors/(web|api|worker)/',
      ],
    },
  },
  {
    name: 'ui-knows-no-trade',
    severity: 'error',
    comment: 'The design system knows no domain word: of the kernel it uses the language only.',
    from: { path: '^src/ui/' },
    to: { path: ['^src/contexts/', '^src/doors/', '^src/kernel/(?!language/)'] },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'No module needs itself to run; types may refer to each other.',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];
