// The Functions app on Container Apps. infra/README.md says why there.
param name string
param location string
param tags object
param image string
param maxWorkers int
param identityId string
param identityClientId string
param storageName string
param blobEndpoint string
param vaultUri string
param insightsConnection string
param workspaceName string
param registryEndpoint string
param schedulerEndpoint string
param whisperModelUrl string
param whisperModelSha256 string
param providerSecrets array
param settings object

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = { name: workspaceName }

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-${name}'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
    workloadProfiles: [ { name: 'Consumption', workloadProfileType: 'Consumption' } ]
  }
}

// Until the first image is there, the bare host stands in: it has no functions, so nothing may be asked of it.
var isDeployed = !empty(image)

// As resources.bicep names it in the scheduler; in a storage account its queues begin with it in lower case.
var taskHub = 'TextToVideo'

var address = 'https://${name}.${environment.properties.defaultDomain}'

// Provider keys stay in the vault. A secret that is not there leaves its service out.
var secretNames = [ 'PEXELS-API-KEY', 'PIXABAY-API-KEY', 'OPENAI-API-KEY', 'OPENAI-BASE-URL', 'ELEVENLABS-API-KEY', 'AZURE-SPEECH-KEY', 'AZURE-SPEECH-REGION' ]

var wanted = filter(secretNames, secret => contains(providerSecrets, secret))

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'functions' })
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      ingress: {
        external: true
        targetPort: 80
        transport: 'auto'
        allowInsecure: false
      }
      registries: [ { server: registryEndpoint, identity: identityId } ]
      secrets: [for secret in wanted: {
        name: toLower(secret)
        keyVaultUrl: '${vaultUri}secrets/${secret}'
        identity: identityId
      }]
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'functions'
          image: isDeployed ? image : 'mcr.microsoft.com/azure-functions/dotnet-isolated:4-dotnet-isolated10.0'
          resources: {
            cpu: json('4.0')
            memory: '8Gi'
          }
          env: concat([
            { name: 'FUNCTIONS_WORKER_RUNTIME', value: 'dotnet-isolated' }
            // Else the host makes one of the machine's name, and with it new keys of the API for each revision.
            { name: 'AzureFunctionsWebHost__hostid', value: name }
            { name: 'AzureWebJobsSecretStorageType', value: 'blob' }
            { name: 'AzureWebJobsStorage__accountName', value: storageName }
            { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
            { name: 'AzureWebJobsStorage__clientId', value: identityClientId }
            { name: 'AZURE_CLIENT_ID', value: identityClientId }
            { name: 'TaskHub', value: taskHub }
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnection }
            { name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING', value: 'ClientId=${identityClientId};Authorization=AAD' }
            { name: 'Storage__Provider', value: 'Blob' }
            { name: 'Storage__Blob__ServiceUri', value: blobEndpoint }
            { name: 'Storage__Blob__Container', value: 'artifacts' }
            { name: 'Storage__Blob__CacheBytes', value: '4294967296' }
            { name: 'Api__PublicBaseUrl', value: address }
            { name: 'Storage__Blob__DirectLinks', value: 'true' }
            // Workers have some 8 GiB of disk, copies of artifacts among it.
            { name: 'Ffmpeg__MaxFileGigabytes', value: '3' }
            { name: 'Retention__CacheBytes', value: '107374182400' }
            { name: 'Retention__CacheAge', value: '14.00:00:00' }
            { name: 'Retention__DeliveryAge', value: '30.00:00:00' }
            { name: 'Retention__JobAge', value: '30.00:00:00' }
            // Not above 100 MB: the Functions host itself takes no longer request.
            { name: 'Uploads__FileBytes', value: '100000000' }
            { name: 'Uploads__TotalBytes', value: '100000000000' }
            { name: 'Uploads__KeptFor', value: '30.00:00:00' }
          ], empty(whisperModelUrl) ? [] : [
            { name: 'Whisper__ModelUrl', value: whisperModelUrl }
            { name: 'Whisper__ModelSha256', value: whisperModelSha256 }
            // Whoever names the address agrees to the download.
            { name: 'Whisper__AllowDownload', value: 'true' }
          ], empty(schedulerEndpoint) ? [] : [
            { name: 'DURABLE_TASK_SCHEDULER_CONNECTION_STRING', value: 'Endpoint=${schedulerEndpoint};Authentication=ManagedIdentity;ClientID=${identityClientId}' }
            { name: 'AzureFunctionsJobHost__extensions__durableTask__storageProvider__type', value: 'azureManaged' }
            { name: 'AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName', value: 'DURABLE_TASK_SCHEDULER_CONNECTION_STRING' }
          ], map(wanted, secret => { name: replace(secret, '-', '_'), secretRef: toLower(secret) }), map(items(settings), setting => { name: setting.key, value: string(setting.value) }))
          probes: isDeployed ? [
            { type: 'Liveness', httpGet: { path: '/health/live', port: 80 }, periodSeconds: 30, failureThreshold: 5 }
            { type: 'Startup', httpGet: { path: '/health/live', port: 80 }, periodSeconds: 5, failureThreshold: 60 }
          ] : []
        }
      ]
      scale: {
        // Never none: timers (webhooks sent again, cleaning) wait in queues that only a running host reads.
        minReplicas: 1
        maxReplicas: maxWorkers
        rules: empty(schedulerEndpoint) ? [
          {
            name: 'steps-waiting'
            custom: {
              type: 'azure-queue'
              identity: identityId
              metadata: {
                accountName: storageName
                queueName: 'texttovideo-workitems'
                queueLength: '3'
              }
            }
          }
        ] : [
          {
            name: 'steps-waiting'
            custom: {
              type: 'azure-durabletask-scheduler'
              identity: identityId
              metadata: {
                endpoint: schedulerEndpoint
                taskhubName: taskHub
                workItemType: 'Activity'
                maxConcurrentWorkItemsCount: '3'
              }
            }
          }
        ]
      }
    }
  }
}

output uri string = address
