// What the bot is delivered as: an image, a package, a unit and manifests, looked at as far as that is possible without running them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseConfig, VARIABLES } from '../../src/config/index.ts';
import { projectRoot } from '../../src/root.ts';

const read = (name: string): string => readFileSync(join(projectRoot(), name), 'utf8');

/** Variables of Node.js and of the system's library. */
const RUNTIME = ['NODE_ENV', 'NODE_OPTIONS', 'MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_'];

/** Instructions of a Dockerfile, with their continued lines. */
function instructionsOf(dockerfile: string): [name: string, rest: string][] {
  const lines = dockerfile.replace(/\\\n/g, ' ').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)]);
}

describe('the image', () => {
  const instructions = instructionsOf(read('Dockerfile'));
  const all = (name: string) => instructions.filter(([one]) => one === name).map(([, rest]) => rest);
  const lastStage = instructions.slice(instructions.findLastIndex(([name]) => name === 'FROM'));

  test('is built in stages of slim images of a named version', () => {
    expect(all('FROM')).toHaveLength(2);
    for (const from of all('FROM')) expect(from).toMatch(/^node:\d+-\w+-slim\b/);
  });

  test('runs as nobody special, under a process that collects the dead, and says whether it is well', () => {
    expect(lastStage.findIndex(([name]) => name === 'USER')).toBeLessThan(
      lastStage.findIndex(([name]) => name === 'ENTRYPOINT'),
    );
    // By number: with a name "runAsNonRoot" of Kubernetes refuses to start it. It is the image's user "node".
    expect(all('USER')).toEqual(['1000:1000']);
    expect(JSON.parse(all('ENTRYPOINT')[0] ?? '')[0]).toBe('tini');
    expect(all('HEALTHCHECK').join()).toContain('/healthz');
  });

  test('fetches nothing by itself, runs no scripts of packages, and leaves no lists behind', () => {
    expect(all('ADD')).toEqual([]);
    for (const run of all('RUN')) {
      if (run.includes('npm ci')) expect(run).toContain('--ignore-scripts');
      if (run.includes('apt-get install'))
        expect(run).toMatch(/--no-install-recommends.*rm -rf \/var\/lib\/apt\/lists/);
      expect(run).not.toMatch(/\bsudo\b|curl|wget/);
    }
  });

  const hasLinter = spawnSync('hadolint', ['--version']).status === 0;
  test.skipIf(!hasLinter)('leaves its linter nothing to say', () => {
    const { status, stdout } = spawnSync('hadolint', ['--no-color', 'Dockerfile'], {
      cwd: projectRoot(),
      encoding: 'utf8',
    });
    expect([stdout, status]).toEqual(['', 0]);
  });

  test('names variables that there are, and no secret', () => {
    const names = all('ENV').flatMap((env) => [...env.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name));
    expect(names).not.toContain('DISCORD_TOKEN');
    expect(names.filter((name) => !RUNTIME.includes(name ?? '') && !VARIABLES.includes(name ?? ''))).toEqual(
      [],
    );
  });

  test('is built of what is asked for by name, so that no .env gets into it', () => {
    const kept = read('.dockerignore').split('\n').filter(Boolean);
    expect(kept[0]).toBe('**');
    for (const line of kept.slice(1)) expect(existsSync(join(projectRoot(), line.slice(1)))).toBe(true);
    expect(kept).not.toContain('!.env');
  });
});

test('compose gives the bot no more than it needs', () => {
  const { services } = parse(read('compose.yaml')) as { services: Record<string, Record<string, unknown>> };
  expect(services['bot']).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'] });
  expect(services['bot']?.['ports']).toEqual(['127.0.0.1:9464:9464']);
  expect(services['database']).toHaveProperty('healthcheck');
  const variables = Object.keys(services['bot']?.['environment'] ?? {});
  expect(variables.filter((name) => !VARIABLES.includes(name))).toEqual([]);
});

test.each(['package.json', 'Dockerfile', 'ops/cribsheet.service'])(
  '%s limits the memory of the bot',
  (file) => {
    const said = read(file);
    expect(said).toContain('--max-old-space-size=384 --max-semi-space-size=4');
    expect(said).toContain('MALLOC_ARENA_MAX=2');
    expect(said).toContain('MALLOC_MMAP_THRESHOLD_=131072');
  },
);

/** A manifest of Kubernetes, as far as it is looked at. */
interface Manifest {
  kind: string;
  metadata: { name: string };
  spec: {
    replicas?: number;
    serviceName?: string;
    selector: Record<string, unknown>;
    ports?: { targetPort: string }[];
    template?: {
      metadata: { labels: Record<string, string> };
      spec: { containers: Container[]; terminationGracePeriodSeconds: number };
    };
  };
}

interface Container {
  args?: string[];
  env: { name: string; value: string }[];
  ports: { name: string; containerPort: number }[];
  livenessProbe: { httpGet: { path: string; port: string } };
  readinessProbe: { httpGet: { path: string; port: string } };
  securityContext: Record<string, unknown>;
}

const manifestsIn = (file: string): Manifest[] =>
  parseAllDocuments(read(file)).map((document) => document.toJS() as Manifest);

describe.each([
  ['ops/kubernetes.yaml', 'StatefulSet'],
  ['ops/kubernetes-http.yaml', 'Deployment'],
])('the manifests of Kubernetes in %s', (file, kind) => {
  const manifests = manifestsIn(file);
  const [workload] = manifests;
  const template = workload?.spec.template;
  const [container] = template?.spec.containers ?? [];

  test('run the bot with no more than it needs, and probe what is served', () => {
    expect(workload?.kind).toBe(kind);
    expect(container?.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    });
    expect(container?.livenessProbe.httpGet.path).toBe('/healthz');
    expect(container?.readinessProbe.httpGet.path).toBe('/readyz');
    const ports = container?.ports.map(({ name }) => name);
    expect(ports).toContain(container?.livenessProbe.httpGet.port);
    expect(ports).toContain(container?.readinessProbe.httpGet.port);
    const names = container?.env.map(({ name }) => name) ?? [];
    expect(names.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  test('have a service that finds the pods by a port that they have, and let one of them go at a time', () => {
    expect(manifests.map((one) => one.kind)).toEqual([kind, 'Service', 'PodDisruptionBudget']);
    const [, service, budget] = manifests;
    expect(service?.spec.selector).toEqual(template?.metadata.labels);
    expect(budget?.spec.selector).toEqual({ matchLabels: template?.metadata.labels });
    expect(workload?.spec.selector).toEqual({ matchLabels: template?.metadata.labels });
    const ports = container?.ports.map(({ name }) => name);
    for (const { targetPort } of service?.spec.ports ?? []) expect(ports).toContain(targetPort);
    if (workload?.spec.serviceName !== undefined)
      expect(service?.metadata.name).toBe(workload.spec.serviceName);
  });
});

test('the slices of the manifests hold each shard once', () => {
  const [set] = manifestsIn('ops/kubernetes.yaml');
  const script = String(set?.spec.template?.spec.containers[0]?.args).replace(/exec .*/, 'echo "$SHARDS"');
  const slices = Array.from({ length: set?.spec.replicas ?? 0 }, (_, number) =>
    execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { HOSTNAME: `cribsheet-${number}` } }).trim(),
  );
  expect(slices).toEqual(['0-15/64', '16-31/64', '32-47/64', '48-63/64']);
});

test('a process over HTTP has time to answer what it took after it is no longer sent anything', () => {
  const [deployment] = manifestsIn('ops/kubernetes-http.yaml');
  const spec = deployment?.spec.template?.spec;
  const env = Object.fromEntries(spec?.containers[0]?.env.map(({ name, value }) => [name, value]) ?? []);
  const config = parseConfig({ ...env, DISCORD_TOKEN: 'a.b.c', DISCORD_PUBLIC_KEY: 'ab'.repeat(32) });
  expect(config.endpoint?.port).toBe(8080);
  // Three seconds for what is being answered, as the bot waits, and some for what it closes.
  expect(spec?.terminationGracePeriodSeconds).toBeGreaterThan((config.endpoint?.drain ?? 0) + 10);
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
test.skipIf(!hasSystemd)('the unit is locked up well, where systemd can tell', () => {
  const unit = join(projectRoot(), 'ops/cribsheet.service');
  const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=true', unit], { encoding: 'utf8' });
  const exposure = /Overall exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1];
  // An older systemd cannot look at a unit that is not loaded.
  if (exposure !== undefined) expect(Number(exposure)).toBeLessThan(2);
});

test('the package holds what runs, and nothing else', () => {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: projectRoot(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(said) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const needed of [
    'scripts/cribsheet.mjs',
    'dist/src/main.js',
    'dist/src/cli.js',
    'dist/commands/ask.js',
    'dist/src/thesaurus/english.synonyms',
    'LICENSE',
  ])
    expect(paths).toContain(needed);
  for (const begin of ['models/', 'dist/packed/found-'])
    expect(paths.some((path) => path.startsWith(begin))).toBe(true);
  expect(paths.filter((path) => /^(?:tests|bench|fit|src|docs)\/|\.map$|\.env/.test(path))).toEqual([]);
});

describe('workflows', () => {
  const folder = join(projectRoot(), '.github/workflows');
  const uses = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/uses: (.+)$/gm)].map(([, action = '']) => action),
  );

  test('name each action by its hash, with its version beside it', () => {
    expect(uses.length).toBeGreaterThan(3);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
