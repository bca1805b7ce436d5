// Command goclients makes the official provider's calls with Aiven's two Go clients, and prints what they decoded, as JSON.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"

	old "github.com/aiven/aiven-go-client/v2"
	aiven "github.com/aiven/go-client-codegen"
	"github.com/aiven/go-client-codegen/handler/kafkamirrormaker"
	"github.com/aiven/go-client-codegen/handler/service"
)

const project = "p"

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {
	ctx := context.Background()
	token := os.Getenv("AIVEN_TOKEN")
	client := must(aiven.NewClient(aiven.TokenOpt(token), aiven.UserAgentOpt("test")))
	before := must(old.NewTokenClient(token, "test"))

	for name, kind := range map[string]string{"k": "kafka", "mm": "kafka_mirrormaker"} {
		must(client.ServiceCreate(ctx, project, &service.ServiceCreateIn{ServiceName: name, ServiceType: kind, Plan: "startup-4"}))
		check(client.ProjectServiceTagsReplace(ctx, project, name, &service.ProjectServiceTagsReplaceIn{Tags: map[string]string{"a": "b"}}))
	}
	integration := must(client.ServiceIntegrationCreate(ctx, project, &service.ServiceIntegrationCreateIn{
		IntegrationType: "kafka_mirrormaker",
		SourceService:   ptr("k"),
		DestService:     ptr("mm"),
		UserConfig:      &map[string]any{"cluster_alias": "source"},
	}))
	check(client.ServiceKafkaMirrorMakerCreateReplicationFlow(ctx, project, "mm",
		&kafkamirrormaker.ServiceKafkaMirrorMakerCreateReplicationFlowIn{
			SourceCluster: "source", TargetCluster: "target", TopicsBlacklist: &[]string{"x"},
		}))
	must(before.ServiceUsers.Create(ctx, project, "k", old.CreateServiceUserRequest{Username: "u"}))
	check(before.KafkaTopics.Create(ctx, project, "k", old.CreateKafkaTopicRequest{TopicName: "t", Partitions: ptr(2)}))

	check(json.NewEncoder(os.Stdout).Encode(map[string]any{
		"service":     must(client.ServiceGet(ctx, project, "k", service.ServiceGetIncludeSecrets(true))),
		"integration": must(client.ServiceIntegrationGet(ctx, project, integration.ServiceIntegrationId)),
		"flow":        must(client.ServiceKafkaMirrorMakerGetReplicationFlow(ctx, project, "mm", "source", "target")),
		"topics":      must(before.KafkaTopics.V2List(ctx, project, "k", []string{"t"})),
		"user":        must(before.ServiceUsers.Get(ctx, project, "k", "u")),
		"ips":         must(before.StaticIPs.List(ctx, project)),
	}))
}

func ptr[T any](value T) *T { return &value }
