# The bot as an image: `docker build -t cribsheet .`, then see compose.yaml.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && node scripts/production.mjs /production

FROM node:22-bookworm-slim
# What a library in a Git repository takes: "git ca-certificates openssh-client".
ARG PACKAGES=""
# Debian keeps one version of a package at a time: one that is named here could not be installed for long.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini $PACKAGES \
  && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production \
  DATA_DIR=/var/lib/cribsheet/data \
  STATE_DIR=/var/lib/cribsheet/state \
  NODE_OPTIONS="--max-old-space-size=384 --max-semi-space-size=4" \
  MALLOC_ARENA_MAX=2 \
  MALLOC_MMAP_THRESHOLD_=131072 \
  METRICS_PORT=9464
COPY --from=build /production /opt/cribsheet
RUN install -d -o node -g node /var/lib/cribsheet
VOLUME /var/lib/cribsheet
WORKDIR /var/lib/cribsheet
# By number, so that Kubernetes can tell that it is not root.
USER 1000:1000
EXPOSE 8080 9464
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--", "node", "/opt/cribsheet/dist/src/main.js"]
