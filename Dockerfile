# The server beside a Postgres of its own (docker-compose.yml). Built in stages: the image holds the
# build and what it needs to run, no compiler and no packages of development.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY tsconfig.json ./
COPY bin bin
COPY src src
RUN node -e "require('./bin/prepare.js').prepare('/app').catch((e) => { console.error(e); process.exit(1); })"

# Without the optional packages too: they are a Postgres, and the image is given DATABASE_URL.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
# A named volume takes its owner from here.
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY package.json LICENSE ./
COPY bin bin
COPY migrations migrations
COPY qwc-templates qwc-templates
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/qbd.js"]
CMD ["serve"]
