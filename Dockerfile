# The Azure Functions app with everything that media steps need. `azd up` builds it.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
# true: histories in the Durable Task Scheduler, which takes one package more.
ARG USE_SCHEDULER=false
# Compiled ahead of time: an instance added under load serves sooner.
RUN dotnet publish src/TextToVideo.Functions -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -p:UseScheduler="$USE_SCHEDULER" -o /app

FROM node:22-slim AS assets
WORKDIR /assets
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM mcr.microsoft.com/azure-functions/dotnet-isolated:4-dotnet-isolated10.0
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        ffmpeg flite libflite1 espeak-ng pocketsphinx pocketsphinx-en-us librsvg2-bin \
        fonts-noto-core fonts-noto-cjk fontconfig util-linux \
    && rm -rf /var/lib/apt/lists/*
# WEBSITE_HOSTNAME: without an address of its own the host hands no Durable client to the API, which then answers 500 to all.
# It is part of management links, which the API gives to nobody.
ENV AzureWebJobsScriptRoot=/home/site/wwwroot \
    AzureFunctionsJobHost__Logging__Console__IsEnabled=true \
    WEBSITE_HOSTNAME=localhost:80 \
    TTV_ASSETS=/opt/texttovideo
COPY --from=assets /assets/node_modules /opt/texttovideo/node_modules
COPY --from=build /app /home/site/wwwroot
